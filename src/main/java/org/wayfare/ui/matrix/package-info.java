/**
 * What follows.
 *
 * <p><b>Belongs here:</b> the table of answers, and what holds for a whole scenario. <b>Does not:</b> reasons for
 * one answer.
 *
 * <p><b>May touch:</b> look, session, text, model.
 *
 * <p><b>The one idea:</b> not encoded is never a no, and a right that stops at the border is never a plain yes.
 */
@NullMarked
package org.wayfare.ui.matrix;

import org.jspecify.annotations.NullMarked;
