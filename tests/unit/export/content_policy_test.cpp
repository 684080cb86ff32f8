// SPDX-License-Identifier: MIT
#include "export/html/content_policy.hpp"

#include <catch2/catch.hpp>

using namespace chronodraw;

TEST_CASE("a policy allows one script and the styles there are, and nothing from elsewhere", "[html]") {
  CHECK(
      make_content_policy("", {"a{}"}) ==
      "default-src 'none'; script-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; style-src 'unsafe-hashes' "
      "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='; img-src data:; font-src data:; base-uri 'none'; "
      "form-action 'none'");
}

TEST_CASE("styles of an SVG are found in elements and attributes, each once", "[html]") {
  using Styles = std::vector<std::string>;
  CHECK(find_styles("").empty());
  CHECK(find_styles("<g><text>plain</text></g>").empty());
  CHECK(find_styles("<svg><style>a{}</style><g style=\"b:c\"/><g id=\"x\" style=\"b:c\"/></svg>") ==
        Styles{"a{}", "b:c"});
  CHECK(find_styles("<style type=\"text/css\">a{}\n</style>") == Styles{"a{}\n"});
}

TEST_CASE("a text that looks like a style allows nothing", "[html]") {
  CHECK(find_styles("<title>&lt;style&gt;x&lt;/style&gt; style=&quot;y&quot;</title>").empty());
  CHECK(find_styles("<text> style=\"a\"</text>").empty());
  CHECK(find_styles("<g id=\"&quot; style=&quot;x\"/>").empty());
}
