/**
 * What is not known.
 *
 * <p><b>Belongs here:</b> open questions and their answers on the spot. <b>Does not:</b> forms of whole entries.
 *
 * <p><b>May touch:</b> facts, edit, look, session, text, model.
 *
 * <p><b>The one idea:</b> nothing is asked that cannot change an answer.
 */
@NullMarked
package org.wayfare.ui.question;

import org.jspecify.annotations.NullMarked;
