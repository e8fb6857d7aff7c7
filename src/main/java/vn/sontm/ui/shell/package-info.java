/**
 * The frame around every screen: header, navigation, notices, status line, search, keys. It knows screens only through
 * {@link vn.sontm.ui.common.ScreenFactory}. Start with {@link vn.sontm.ui.shell.MainWindow}.
 */
@NullMarked
package vn.sontm.ui.shell;

import org.jspecify.annotations.NullMarked;
