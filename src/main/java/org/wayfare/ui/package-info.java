/**
 * The window.
 *
 * <p><b>Belongs here:</b> the shell, its bars, the start page, files and keys. <b>Does not:</b> what a single task
 * shows; that has a sub-package of its own.
 *
 * <p><b>May touch:</b> every sub-package of ui, model, JavaFX.
 *
 * <p><b>The one idea:</b> the window stands before the law is loaded, and everything slow happens behind it.
 */
@NullMarked
package org.wayfare.ui;

import org.jspecify.annotations.NullMarked;
