/**
 * The network of agreements as a whole: whom it ties, when, and which of several counts.
 * <p><b>Belongs here:</b> properties of all agreements, precedence between instruments, the page that counts what was
 * read. <b>Does not:</b> single rules and packs; those are tested beside them.
 * <p><b>May touch:</b> the law book, {@code assess} and {@code report}; the packs as files, for the page alone.
 * <p><b>The one idea:</b> two agreements are never added together, and nothing found is never "none exists".
 */
@NullMarked
package org.wayfare.agreements;

import org.jspecify.annotations.NullMarked;
