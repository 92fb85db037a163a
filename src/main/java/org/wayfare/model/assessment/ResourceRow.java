package org.wayfare.model.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Citation;
import org.wayfare.model.Money;
import org.wayfare.model.ResourceKind;
import org.wayfare.model.ResourceVerdict;
import org.wayfare.model.Text;
import org.wayfare.model.Wording;

/** A fund, voluntary insurance, mutual, community scheme or advice service, open or closed to the person. */
public record ResourceRow(
        String id,
        Text name,
        ResourceKind kind,
        @Nullable String country,
        ResourceVerdict verdict,
        List<String> covers,
        @Nullable Wording condition,
        @Nullable Money cost,
        List<Citation> basis) {}
