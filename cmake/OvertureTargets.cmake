# SPDX-FileCopyrightText: 2026 Overture contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# One function per kind of target, so that every layer is built the same way.

find_program(OVERTURE_CCACHE ccache)
if(OVERTURE_CCACHE)
    # Precompiled headers are cached only with these two allowances (ccache manual, "Precompiled headers"). The compiler is known by
    # its content: a package installed anew on another machine has another time, and its cache would be lost.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_COMPILERCHECK=content ${OVERTURE_CCACHE})
endif()
find_program(OVERTURE_MOLD mold)
if(OVERTURE_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_compile_definitions(
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_MESSAGELOGCONTEXT
    _LARGEFILE64_SOURCE) # with -pthread below what GMime asks of its users: everywhere, or the precompiled header is not shared
add_compile_options(-pthread -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wimplicit-fallthrough
    "-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.")
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # g++ 12 takes the payload of an empty tl::expected for one that may be used (GCC bugs 80635, 105562).
    add_compile_options(-Wno-maybe-uninitialized -Wno-restrict -Wno-subobject-linkage)
    if(OVERTURE_CCACHE)
        add_compile_options(-fpch-preprocess)
    endif()
endif()
if(OVERTURE_WARNINGS_AS_ERRORS)
    add_compile_options(-Werror)
endif()
if(OVERTURE_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(OVERTURE_SANITIZE)
    add_compile_options(-fsanitize=${OVERTURE_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${OVERTURE_SANITIZE})
else()
    add_compile_options(-fstack-protector-strong -fstack-clash-protection -fcf-protection -D_GLIBCXX_ASSERTIONS)
    add_link_options(-Wl,-z,relro,-z,now)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release" OR CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
    add_compile_options(-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# A layer: every source in its folder (and the folders below it), one static library overture_<name>.
function(overture_layer name)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cpp ${CMAKE_SOURCE_DIR}/src/${name}/*.h)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(overture_${name} STATIC ${sources})
    set_target_properties(overture_${name} PROPERTIES LINKER_LANGUAGE CXX)
    add_library(Overture::${name} ALIAS overture_${name})
    target_include_directories(overture_${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(overture_${name} PUBLIC ${ARGN})
    if(name STREQUAL "core") # one precompiled header for the whole program
        target_precompile_headers(overture_core PRIVATE ${CMAKE_SOURCE_DIR}/cmake/pch.h)
    else()
        target_precompile_headers(overture_${name} REUSE_FROM overture_core)
    endif()
endfunction()

# A test executable for each tests/<layer>/tst_*.cpp; ctest calls it <layer>.<class>.
function(overture_tests layer)
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp)
    foreach(source IN LISTS sources)
        get_filename_component(stem ${source} NAME_WE)
        string(REGEX REPLACE "^tst_" "" class ${stem})
        set(target tst_${layer}_${class})
        add_executable(${target} ${source})
        target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR}/src ${CMAKE_SOURCE_DIR}/tests)
        target_link_libraries(${target} PRIVATE ${ARGN} overture_testsupport Qt6::Test)
        target_precompile_headers(${target} REUSE_FROM overture_core)
        target_compile_definitions(${target} PRIVATE TEST_DATA_DIR="${CMAKE_SOURCE_DIR}/tests/data")
        add_test(NAME ${layer}.${class} COMMAND ${target})
        set_tests_properties(${layer}.${class} PROPERTIES TIMEOUT 300
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=overture.*.info=false")
    endforeach()
endfunction()
