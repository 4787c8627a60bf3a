# SPDX-FileCopyrightText: 2026 Overture contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# translations/*.ts become *.qm files, and those one resource of the window. ./dev translate brings the *.ts up to date.
set(linguist_tools ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_LIBEXECS})
find_program(OVERTURE_LRELEASE lrelease HINTS ${linguist_tools} REQUIRED) # Debian: qt6-l10n-tools
find_program(OVERTURE_LUPDATE lupdate HINTS ${linguist_tools})

file(GLOB translations CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/translations/*.ts)
set(compiled_translations "")
set(translation_entries "")
foreach(translation IN LISTS translations)
    get_filename_component(language ${translation} NAME_WE)
    set(compiled ${CMAKE_CURRENT_BINARY_DIR}/translations/${language}.qm)
    add_custom_command(OUTPUT ${compiled}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/translations
        COMMAND ${OVERTURE_LRELEASE} -silent ${translation} -qm ${compiled}
        DEPENDS ${translation} VERBATIM)
    list(APPEND compiled_translations ${compiled})
    string(APPEND translation_entries "<file alias=\"${language}.qm\">${compiled}</file>")
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/translations.qrc
    CONTENT "<RCC><qresource prefix=\"/translations\">@translation_entries@</qresource></RCC>\n" @ONLY)
# By hand: what AUTORCC makes would not wait for the *.qm.
set(translation_resource ${CMAKE_CURRENT_BINARY_DIR}/qrc_translations.cpp)
add_custom_command(OUTPUT ${translation_resource}
    COMMAND Qt6::rcc --name translations --output ${translation_resource} ${CMAKE_CURRENT_BINARY_DIR}/translations.qrc
    DEPENDS ${compiled_translations} ${CMAKE_CURRENT_BINARY_DIR}/translations.qrc VERBATIM)
target_sources(overture_gui PRIVATE ${translation_resource})
set_source_files_properties(${translation_resource} PROPERTIES SKIP_AUTOGEN ON SKIP_PRECOMPILE_HEADERS ON)
