package org.wayfare.model.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Citation;
import org.wayfare.model.Money;
import org.wayfare.model.ResourceKind;
import org.wayfare.model.Text;

/**
 * A fund, voluntary insurance, mutual, community scheme or advice service.
 *
 * @param destination groups of countries where the person must live; empty: not asked
 * @param conditions as those of a scheme
 * @param openIf what the case form cannot state; null: nothing
 */
public record Resource(
        String id,
        String country,
        Text names,
        ResourceKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> destination,
        List<Condition> conditions,
        @Nullable Text openIf,
        List<String> covers,
        @Nullable Money cost,
        @Nullable String url,
        List<Citation> law) {
    /** The resource exists on that day, or has existed: people go on asking for what was closed. */
    public boolean isKnownOn(LocalDate day) {
        return from == null || !day.isBefore(from);
    }

    /** It was closed before that day. */
    public boolean isOverOn(LocalDate day) {
        return to != null && day.isAfter(to);
    }
}
