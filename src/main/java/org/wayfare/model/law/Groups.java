package org.wayfare.model.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wayfare.model.Text;

/**
 * Named groups of countries with their members by date: what "eu" or "third_country" means on a day.
 *
 * @param members group id to its memberships
 * @param names what to call a group, where a pack says it
 */
public record Groups(Map<String, List<Membership>> members, Map<String, Text> names) {

    /** The country belongs to the group on that day; a country code is a group of its own. */
    public boolean contains(String group, String country, LocalDate day) {
        return switch (group) {
            case "any" -> true;
            case "third_country" -> !contains("eea", country, day) && !country.equals("CH");
            case "ch" -> country.equals("CH");
            case "uk" -> country.equals("GB");
            default -> group.equals(country) || isMember(group, country, day);
        };
    }

    // Asked many thousand times a case: a plain loop, no stream.
    private boolean isMember(String group, String country, LocalDate day) {
        for (Membership m : members.getOrDefault(group, List.of())) {
            if (m.country().equals(country) && m.holdsOn(day)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the library knows the group at all. */
    public boolean knows(String group) {
        return members.containsKey(group)
                || group.length() == 2
                || List.of("any", "national", "third_country", "ch", "uk", "stateless", "refugee", "CA-QC")
                        .contains(group);
    }
}
