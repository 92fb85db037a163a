/**
 * The law library: reads {@code countries/}, checks it, answers "what is in force on that day?".
 *
 * <p><b>Belongs here:</b> the vocabulary of conditions, the reader of law packs, {@link org.wayfare.lawbook.LawBook}. <b>Does not:</b> deciding
 * anything about a person.
 *
 * <p><b>May touch:</b> model, Jackson.
 *
 * <p><b>The one idea:</b> loaded once, immutable, shared between threads; a fault in a pack names its file and place.
 */
@NullMarked
package org.wayfare.lawbook;

import org.jspecify.annotations.NullMarked;
