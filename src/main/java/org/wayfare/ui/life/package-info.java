/**
 * The life course.
 *
 * <p><b>Belongs here:</b> lanes, bars and marks, and their handling by mouse and keyboard. <b>Does not:</b> forms.
 *
 * <p><b>May touch:</b> edit, look, session, text, model.
 *
 * <p><b>The one idea:</b> a life is a line through countries, and dates that nobody knows to the day fade.
 */
@NullMarked
package org.wayfare.ui.life;

import org.jspecify.annotations.NullMarked;
