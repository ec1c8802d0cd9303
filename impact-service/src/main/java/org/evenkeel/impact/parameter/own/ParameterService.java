package org.evenkeel.impact.parameter.own;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.OwnValue.Origin;
import org.evenkeel.impact.parameter.ParameterRange;
import org.evenkeel.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Lets people put their organisation's own figures in place of those that ship, and take them back. */
@ApplicationScoped
public class ParameterService {

    private final OwnParameters parameters;
    private final ParameterChanges changes;
    private final ParameterHistory history;

    ParameterService(OwnParameters parameters, ParameterChanges changes, ParameterHistory history) {
        this.parameters = parameters;
        this.changes = changes;
        this.history = history;
    }

    /** @throws Refusal 422 with every violation, 412 or 428 where other changes came between; nothing is stored then */
    @Transactional
    ParameterChange override(ParameterOverrideRequest asked, @Nullable String ifMatch) {
        ImpactParameter parameter = OverrideChecks.passed(asked, parameters.current());
        changes.requirePresent(ifMatch);
        return changes.make(new PlannedChange(parameter, ParameterChangeKind.OVERRIDDEN,
                new ParameterRange(asked.low(), asked.central(), asked.high()), Origin.OVERRIDE, asked.reason().strip(), null,
                null));
    }

    /** The value that ships counts again. */
    @Transactional
    ParameterChange withdraw(UUID changeId, String reason, @Nullable String ifMatch) {
        ParameterChange undone = history.get(changeId);
        changes.requirePresent(ifMatch);
        return changes.make(withdrawal(undone, reason, undone.calibrationId()));
    }

    private PlannedChange withdrawal(ParameterChange undone, String reason, @Nullable UUID calibrationId) {
        ImpactParameter parameter = parameterOf(undone);
        ParameterChange inForce = parameters.inForce().get(parameter);
        if (inForce == null || !inForce.id().equals(undone.id())) {
            throw Refusal.conflict("The value of this change does not count now. Withdraw the change that is in force, if any.");
        }
        return new PlannedChange(parameter, ParameterChangeKind.WITHDRAWN, parameters.shipped().row(parameter).range(),
                Origin.SHIPPED, reason.strip(), undone.id(), calibrationId);
    }

    /** An own value that counted before counts again. */
    @Transactional
    ParameterChange restore(UUID changeId, String reason, @Nullable String ifMatch) {
        ParameterChange former = history.get(changeId);
        changes.requirePresent(ifMatch);
        ImpactParameter parameter = parameterOf(former);
        if (former.after().origin() == Origin.SHIPPED) {
            throw Refusal.conflict("This change withdrew an own value and made none. Restore the change whose value is wanted.");
        }
        ParameterChange inForce = parameters.inForce().get(parameter);
        if (inForce != null && inForce.after().equals(former.after())) {
            throw Refusal.conflict("The value of this change counts now. There is nothing to restore.");
        }
        return changes.make(new PlannedChange(parameter, ParameterChangeKind.RESTORED, former.after().range(),
                former.after().origin(), reason.strip(), former.id(), former.calibrationId()));
    }

    private static ImpactParameter parameterOf(ParameterChange change) {
        return ImpactParameter.named(change.parameter()).orElseThrow(() -> Refusal.conflict(
                "The model has no parameter %s any more. Its history can be read, and nothing else.".formatted(change.parameter())));
    }

    /** What a calibration gives counts from now on; in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ParameterChange> calibrate(UUID calibrationId, Map<ImpactParameter, ParameterRange> values, String reason,
            @Nullable String ifMatch) {
        changes.requirePresent(ifMatch);
        return values.entrySet().stream().map(value -> changes.make(new PlannedChange(value.getKey(),
                ParameterChangeKind.CALIBRATED, value.getValue(), Origin.CALIBRATION, reason.strip(), null, calibrationId)))
                .toList();
    }

    /** Whatever of a calibration counts now does so no longer; in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ParameterChange> withdrawCalibration(UUID calibrationId, String reason, @Nullable String ifMatch) {
        changes.requirePresent(ifMatch);
        List<ParameterChange> own = parameters.inForce().values().stream()
                .filter(change -> calibrationId.equals(change.calibrationId())).toList();
        if (own.isEmpty()) {
            throw Refusal.conflict("No value of this calibration counts now. There is nothing to withdraw.");
        }
        return own.stream().map(change -> changes.make(withdrawal(change, reason, calibrationId))).toList();
    }

    /** Changes that a calibration made, the first of them first. */
    @Transactional
    public List<ParameterChange> ofCalibration(UUID calibrationId) {
        return history.ofCalibration(calibrationId);
    }
}
