package org.evenkeel.engagement.touchpoint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class TouchpointRecordRepository implements PanacheRepositoryBase<TouchpointRecordEntity, UUID> {

    Map<UUID, List<TouchpointRecordEntity>> of(Collection<UUID> touchpoints) {
        return touchpoints.isEmpty() ? Map.of()
                : list("touchpointId in ?1 order by recordedAt, id", touchpoints).stream()
                        .collect(Collectors.groupingBy(made -> made.touchpointId));
    }
}
