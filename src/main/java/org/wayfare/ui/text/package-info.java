/**
 * Everything the window says.
 *
 * <p><b>Belongs here:</b> texts, names, numbers and dates in one language. <b>Does not:</b> text written into code.
 *
 * <p><b>May touch:</b> model, the bundles.
 *
 * <p><b>The one idea:</b> another language is another Texts, and the screen is built anew.
 */
@NullMarked
package org.wayfare.ui.text;

import org.jspecify.annotations.NullMarked;
