/**
 * The network of agreements: whom a country is bound to, as a map and as a table.
 *
 * <p><b>Belongs here:</b> the question (country, day, branch), the picture that answers it, and its views. <b>Does not:</b> what an instrument says between
 * two countries: {@code report} knows that, for the command line too.
 *
 * <p><b>May touch:</b> facts, look, session, text, report, model.
 *
 * <p><b>The one idea:</b> "not found" is never shown as "none exists".
 */
@NullMarked
package org.wayfare.ui.network;

import org.jspecify.annotations.NullMarked;
