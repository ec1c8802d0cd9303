package org.evenkeel.engagement.mirroring;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.pulse.PulseItem;
import org.evenkeel.engagement.pulse.PulseTrendResponse;
import org.evenkeel.engagement.pulse.PulseTrends;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;

/** Takes over what service users went through, and sets it beside what staff carry. */
@ApplicationScoped
public class MirroringService {

    @Inject
    EntityManager entities;

    @Inject
    PulseTrends trends;

    @Inject
    AuditTrail audit;

    /** All of it, or nothing. */
    @Transactional
    public SignalsResponse take(SignalsRequest request) {
        Map<String, SignalEntity> known = new HashMap<>();
        all().forEach(row -> known.put(key(row.signal()), row));
        int replaced = 0;
        int added = 0;
        for (SignalCount said : request.signals()) {
            SignalEntity row = known.get(key(said));
            if (row == null) {
                row = newOne(said);
                entities.persist(row);
                known.put(key(said), row);
                added++;
            } else {
                row.count = said.count();
                replaced++;
            }
        }
        SignalsResponse done = new SignalsResponse(added, replaced);
        audit.record("imported", "service signals", YearMonth.parse(request.signals().get(0).month()).toString(), null, done);
        return done;
    }

    /** By team of which the pulse tells, in order of their references. */
    @Transactional
    public Page<MirrorResponse> look(PageRequest page) {
        List<SignalCount> signals = new ArrayList<>(all().stream().map(SignalEntity::signal).toList());
        Page<PulseTrendResponse> distress = trends.of(PulseItem.DISTRESS, page);
        return new Page<>(distress.items().stream().map(one -> new TeamMirror(one.cell(), signals).look(one.points())).toList(),
                distress.next());
    }

    private List<SignalEntity> all() {
        return entities.createQuery("from SignalEntity", SignalEntity.class).getResultList();
    }

    private static SignalEntity newOne(SignalCount said) {
        SignalEntity row = new SignalEntity();
        row.id = UUID.randomUUID();
        row.service = said.service();
        row.team = said.team();
        row.month = said.month();
        row.kind = said.kind();
        row.category = said.category();
        row.count = said.count();
        return row;
    }

    private static String key(SignalCount of) {
        return String.join("\n", of.service(), of.team(), of.month(), of.kind().name(), of.category());
    }
}
