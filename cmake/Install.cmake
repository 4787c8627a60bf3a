# SPDX-FileCopyrightText: 2026 Overture contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed, and the Debian package of it (./dev package).
include(GNUInstallDirs)
find_program(OVERTURE_GZIP gzip REQUIRED)

set(packaging ${CMAKE_SOURCE_DIR}/packaging)
set(doc_dir ${CMAKE_INSTALL_DATADIR}/doc/overture)

# Compressed as distributions want it: without name and time, so that two builds are equal.
function(install_compressed source name destination)
    set(compressed ${CMAKE_BINARY_DIR}/packaging/${name}.gz)
    add_custom_command(OUTPUT ${compressed}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/packaging
        COMMAND ${OVERTURE_GZIP} -9 -n -c ${source} > ${compressed}
        DEPENDS ${source} VERBATIM)
    install(FILES ${compressed} DESTINATION ${destination})
    set_property(GLOBAL APPEND PROPERTY OVERTURE_COMPRESSED ${compressed})
endfunction()

install_compressed(${packaging}/overture-cli.1 overture-cli.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed(${packaging}/overture.1 overture.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed(${CMAKE_SOURCE_DIR}/CHANGELOG.md changelog ${doc_dir})
install_compressed(${packaging}/changelog.Debian changelog.Debian ${doc_dir})
get_property(compressed GLOBAL PROPERTY OVERTURE_COMPRESSED)
# With the programs, since whoever builds only those installs these too.
add_custom_target(overture_documents DEPENDS ${compressed})
add_dependencies(overture overture_documents)

install(TARGETS overture overture-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${packaging}/org.overture.overture.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${packaging}/org.overture.overture.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(DIRECTORY ${packaging}/icons/hicolor DESTINATION ${CMAKE_INSTALL_DATADIR}/icons)
install(FILES ${packaging}/copyright DESTINATION ${doc_dir})
install(DIRECTORY ${CMAKE_SOURCE_DIR}/docs/ DESTINATION ${doc_dir}/help)

# Installing does not build: ./dev package has built the two programs, the tests are not part of it.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME overture)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_PACKAGE_CONTACT "Overture contributors <overture@users.noreply.github.com>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "outreach by hand-approved e-mail")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Overture finds websites, finds an address on each and checks it, scores the
prospects and writes a personal draft for each. It shows the drafts for review
with the evidence beside them, sends what a person approved from that person's
own Gmail account, and notices the answers. Nothing is ever sent that was not
approved.

Everything lives in one local database file. A practice workspace runs the
whole way in a simulated world, without an account and without the internet.

The window is \"overture\", the command line \"overture-cli\".")
# Linked libraries are found by dpkg-shlibdeps; these are loaded while the program runs.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, libsecret-1-0, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager | keepassxc, fonts-dejavu-core | fonts-freefont-ttf, qt6-wayland, qt6-translations-l10n, hunspell-en-us")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libqt6sql6-psql, hunspell-de-de")
include(CPack)
