/**
 * Forms for the facts of a case.
 *
 * <p><b>Belongs here:</b> fields, entries, the person. <b>Does not:</b> questions about them.
 *
 * <p><b>May touch:</b> life, edit, look, session, text, model.
 *
 * <p><b>The one idea:</b> a control is chosen by the type of the fact.
 */
@NullMarked
package org.wayfare.ui.facts;

import org.jspecify.annotations.NullMarked;
