package org.evenkeel.planning.plan;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Where a plan stands among the versions of one plan.
 *
 * @param id id of the first version
 * @param version 1 for the first
 * @param previousId the version before; null of the first
 * @param because why there is a next version; null of the first
 */
public record PlanLineage(UUID id, int version, @Nullable UUID previousId, @Nullable String because) {
}
