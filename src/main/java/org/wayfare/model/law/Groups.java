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
            default ->
                group.equals(country)
                        || members.getOrDefault(group, List.of()).stream()
                                .anyMatch(m -> m.country().equals(country) && m.holdsOn(day));
        };
    }

    /** Whether the library knows the group at all. */
    public boolean knows(String group) {
        return members.containsKey(group)
                || group.length() == 2
                || List.of("any", "national", "third_country", "ch", "uk", "stateless", "refugee", "CA-QC")
                        .contains(group);
    }
}
