# SPDX-License-Identifier: MIT
# `cmake --install`: binary, library, headers and the config package for `find_package(chronodraw)`.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/chronodraw)

install(TARGETS command)
install(TARGETS chronodraw EXPORT chronodrawTargets FILE_SET HEADERS)
install(EXPORT chronodrawTargets NAMESPACE chronodraw:: DESTINATION ${package_dir})

configure_package_config_file(cmake/chronodrawConfig.cmake.in chronodrawConfig.cmake INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(chronodrawConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/chronodrawConfig.cmake ${PROJECT_BINARY_DIR}/chronodrawConfigVersion.cmake
        DESTINATION ${package_dir})
