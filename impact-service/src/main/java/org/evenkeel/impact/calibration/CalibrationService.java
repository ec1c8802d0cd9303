package org.evenkeel.impact.calibration;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterRange;
import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.parameter.ParameterSets;
import org.evenkeel.impact.parameter.OwnValue.Origin;
import org.evenkeel.impact.parameter.own.OwnParameters;
import org.evenkeel.impact.parameter.own.ParameterChange;
import org.evenkeel.impact.parameter.own.ParameterService;
import org.evenkeel.impact.platform.shelf.Shelf;
import org.evenkeel.impact.platform.shelf.ShelfJson;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Reckons rates from histories, shows them, and applies them when a person says so. */
@ApplicationScoped
public class CalibrationService {

    private static final String THING = "calibration";

    @Inject
    ParameterSets sets;

    @Inject
    OwnParameters own;

    @Inject
    ParameterService parameters;

    @Inject
    Shelf shelf;

    @Inject
    ShelfJson json;

    @Inject
    AuditTrail audit;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** Shows before and after; nothing counts yet. The same history, asked about again, is the same calibration. */
    @Transactional
    CalibrationResponse propose(CalibrationRequest asked) {
        List<Violation> violations = new CalibrationChecks().of(asked);
        if (!violations.isEmpty()) {
            throw Refusal.invalid("The history does not hold together: see the violations, and send it again.", violations);
        }
        ParameterSet present = own.current();
        ProposedCalibration proposed = new ProposedCalibration(UUID.randomUUID(), clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.name(), sets.shipped().version(), asked, new HistoryReading(sets.shipped(), present).rates(asked));
        String digest = ShelfJson.sha256(present.version() + "\n" + json.write(asked));
        CalibrationEntity row = CalibrationEntity.of(proposed.id(), digest, proposed, json);
        return shelf.keep(CalibrationEntity.class, row).map(this::told).orElseGet(() -> {
            audit.record("proposed", THING, proposed.id().toString(), null, proposed);
            return told(row);
        });
    }

    @Transactional
    CalibrationResponse get(UUID id) {
        return told(shelf.get(CalibrationEntity.class, THING, id));
    }

    @Transactional
    Page<CalibrationResponse> list(PageRequest page) {
        Page<ProposedCalibration> found = shelf.list(CalibrationEntity.class, Map.of(), page, ProposedCalibration.class);
        return new Page<>(found.items().stream().map(this::told).toList(), found.next());
    }

    /** @throws Refusal 409 where it counts already, or the parameters that ship are others now */
    @Transactional
    CalibrationResponse apply(UUID id, String reason, @Nullable String ifMatch) {
        CalibrationResponse before = get(id);
        if (before.status() == CalibrationStatus.APPLIED) {
            throw Refusal.conflict("This calibration counts already. Withdraw it, or calibrate with another history.");
        }
        if (!before.shippedVersion().equals(sets.shipped().version())) {
            throw Refusal.conflict("The parameters that ship have changed since. Calibrate again with the same history.");
        }
        Map<ImpactParameter, ParameterRange> values = new TreeMap<>();
        before.rates().forEach(rate -> values.put(ImpactParameter.named(rate.parameter()).orElseThrow(), rate.after()));
        parameters.calibrate(id, values, "%s (%s)".formatted(reason.strip(), before.history().source().strip()), ifMatch);
        return recorded("applied", before);
    }

    /** @throws Refusal 409 where none of its values counts */
    @Transactional
    CalibrationResponse withdraw(UUID id, String reason, @Nullable String ifMatch) {
        CalibrationResponse before = get(id);
        parameters.withdrawCalibration(id, reason, ifMatch);
        return recorded("withdrawn", before);
    }

    private CalibrationResponse recorded(String action, CalibrationResponse before) {
        CalibrationResponse after = get(before.id());
        audit.record(action, THING, before.id().toString(), before.status(), after.status());
        return after;
    }

    private CalibrationResponse told(CalibrationEntity row) {
        return told(json.read(row.answer(), ProposedCalibration.class));
    }

    private CalibrationResponse told(ProposedCalibration proposed) {
        List<ParameterChange> changes = parameters.ofCalibration(proposed.id());
        return new CalibrationResponse(proposed.id(), proposed.createdAt(), proposed.by(), status(proposed.id(), changes),
                proposed.shippedVersion(), proposed.history(), proposed.rates(), changes);
    }

    private CalibrationStatus status(UUID id, List<ParameterChange> changes) {
        if (changes.isEmpty()) {
            return CalibrationStatus.PROPOSED;
        }
        return own.present().stream().anyMatch(change -> id.equals(change.calibrationId())
                && change.after().origin() == Origin.CALIBRATION) ? CalibrationStatus.APPLIED : CalibrationStatus.WITHDRAWN;
    }
}
