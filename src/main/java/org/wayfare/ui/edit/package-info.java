/**
 * Cases made from cases.
 *
 * <p><b>Belongs here:</b> pure functions that set a fact by its JSON pointer, add and remove entries, read typed
 * dates. <b>Does not:</b> nodes, state.
 *
 * <p><b>May touch:</b> model.
 *
 * <p><b>The one idea:</b> one walk over records serves every form and every question.
 */
@NullMarked
package org.wayfare.ui.edit;

import org.jspecify.annotations.NullMarked;
