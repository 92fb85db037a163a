package org.wayfare.facts;

import java.util.List;
import java.util.Set;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;

/**
 * In these branches a State must treat what lies in other States as if it had happened at home (Reg. 883/2004 Arts. 5 and 67).
 *
 * @param word the word of the vocabulary that it helps to meet: {@code child}, {@code resides}, {@code working}, {@code risk}, ...
 * @param in the other States
 */
public record CountsAsHome(
        String instrument, String state, Set<Branch> branches, String word, Set<String> in, List<Citation> basis) {}
