package org.wayfare.facts;

import java.util.Set;

/**
 * A benefit of which an earlier round could not say whether it is due.
 *
 * @param missing JSON pointers of the facts that would settle it; never empty
 */
public record PerhapsDue(Due benefit, Set<String> missing) {}
