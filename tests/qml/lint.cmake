# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs qmllint over the interface; qmllint itself ends with 0 after mere warnings.
execute_process(COMMAND ${CMAKE_COMMAND} --build ${BUILD} --target limber_ui_qmllint
    RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(NOT status EQUAL 0 OR said MATCHES "(Warning|Error): ")
    message(FATAL_ERROR "${said}")
endif()
