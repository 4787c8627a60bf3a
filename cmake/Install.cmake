# SPDX-FileCopyrightText: 2026 Overture contributors
# SPDX-License-Identifier: GPL-3.0-or-later
include(GNUInstallDirs)
install(TARGETS overture overture-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
