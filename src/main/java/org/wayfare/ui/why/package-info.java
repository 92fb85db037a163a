/**
 * Why an answer is what it is.
 *
 * <p><b>Belongs here:</b> reasons, sources, amounts, next steps, warnings. <b>Does not:</b> reasoning of its own,
 * because it only shows proofs.
 *
 * <p><b>May touch:</b> matrix, question, life, look, session, text, model.
 *
 * <p><b>The one idea:</b> the order in which people ask: can I, how much, where, why, what would change it, what
 * now, what to beware of.
 */
@NullMarked
package org.wayfare.ui.why;

import org.jspecify.annotations.NullMarked;
