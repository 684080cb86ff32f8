// SPDX-License-Identifier: MIT
#include <libdeflate.h>
#include <png.h>

#include <cmath>
#include <memory>

#include "base/memory_watch.hpp"
#include "cairo/raster.hpp"
#include "export/encoders.hpp"
#include "export/png/filtered_rows.hpp"

namespace chronodraw {

namespace {

/// Measured on timelines: half the instructions of zlib's level 3 and a fifth smaller; higher levels cost twice as much
/// for 5 to 10 per cent.
constexpr int compression_level = 1;
constexpr double pixels_per_inch = 96;
constexpr double metres_per_inch = 0.0254;

/// The pixels' zlib stream.
std::string compress(const FilteredRows& rows) {
  struct Free {
    void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
  };
  const std::unique_ptr<libdeflate_compressor, Free> compressor(libdeflate_alloc_compressor(compression_level));
  if (compressor == nullptr) report_no_memory();
  const std::size_t bound = libdeflate_zlib_compress_bound(compressor.get(), rows.size);
  const std::unique_ptr<char[]> buffer(new char[bound]);  // left unwritten beyond what is used
  const std::size_t size =
      libdeflate_zlib_compress(compressor.get(), rows.memory.begin(), rows.size, buffer.get(), bound);
  return {buffer.get(), size};
}

[[noreturn]] void leave(png_structp png, png_const_charp) { png_longjmp(png, 1); }
void be_quiet(png_structp, png_const_charp) {}

/// libpng reports through longjmp; nothing with a destructor lives in the frames it leaves.
struct PngWriter {
  png_structp png{nullptr};
  png_infop info{nullptr};
  std::string* bytes;

  explicit PngWriter(std::string& to) : bytes(&to) {
    png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, leave, be_quiet);
    if (png != nullptr) info = png_create_info_struct(png);
  }
  ~PngWriter() { png_destroy_write_struct(&png, &info); }
  PngWriter(const PngWriter&) = delete;
  PngWriter& operator=(const PngWriter&) = delete;
};

void append_bytes(png_structp png, png_bytep bytes, std::size_t count) {
  static_cast<std::string*>(png_get_io_ptr(png))->append(reinterpret_cast<const char*>(bytes), count);
}

void flush_nothing(png_structp) {}

void write_header(PngWriter& writer, const Raster& raster, double scale) {
  const int type = raster.is_opaque() ? PNG_COLOR_TYPE_RGB : PNG_COLOR_TYPE_RGB_ALPHA;
  png_set_IHDR(writer.png, writer.info, static_cast<png_uint_32>(raster.width()),
               static_cast<png_uint_32>(raster.height()), 8, type, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
               PNG_FILTER_TYPE_DEFAULT);
  const auto density = static_cast<png_uint_32>(std::lround(scale * pixels_per_inch / metres_per_inch));
  png_set_pHYs(writer.png, writer.info, density, density, PNG_RESOLUTION_METER);
  png_set_sRGB(writer.png, writer.info, PNG_sRGB_INTENT_PERCEPTUAL);
  png_write_info(writer.png, writer.info);
}

void write_chunk(PngWriter& writer, const char* name, const std::string& content) {
  png_write_chunk(writer.png, reinterpret_cast<png_const_bytep>(name),
                  reinterpret_cast<png_const_bytep>(content.data()), content.size());
}

/// False where libpng gave up, which only lack of memory can make it do.
bool write_png(PngWriter& writer, const Raster& raster, double scale, const std::string& pixels) {
  static const std::string nothing;
  if (writer.info == nullptr || setjmp(png_jmpbuf(writer.png)) != 0) return false;
  png_set_write_fn(writer.png, writer.bytes, append_bytes, flush_nothing);
  write_header(writer, raster, scale);
  write_chunk(writer, "IDAT", pixels);
  write_chunk(writer, "IEND", nothing);
  return true;
}

}  // namespace

Result<std::string> encode_png(const Scene& scene, double scale, const Limits& limits) {
  const Result<Raster> raster = draw_raster(scene, scale, limits);
  if (!raster) return raster.diagnostics();
  const std::string pixels = compress(make_filtered_rows(raster.value()));
  std::string bytes;
  bytes.reserve(pixels.size() + 1024);
  PngWriter writer(bytes);
  if (!write_png(writer, raster.value(), scale, pixels)) report_no_memory();
  return bytes;
}

}  // namespace chronodraw
