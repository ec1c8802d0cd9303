package org.evenkeel.planning.consultation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.evenkeel.messages.EventHandler;
import org.evenkeel.messages.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** What changed because of a consultation is written. */
@ApplicationScoped
class ConsultationOutcomeHandler implements EventHandler<ConsultationOutcomeHandler.Outcome> {

    @Inject
    ToldRecord record;

    @Override
    public String type() {
        return "consultation-outcome-written";
    }

    @Override
    public Class<Outcome> payload() {
        return Outcome.class;
    }

    @Override
    public void apply(ReceivedEvent<Outcome> event) {
        Outcome told = event.payload();
        ConsultedMeasure measure = new ConsultedMeasure(told.lineageId(), told.planId(), told.measure());
        record.consultation(told.consultationId(), measure).outcome(told.whatChanged(), told.changedPlanId());
        record.audited("outcome written", measure, told);
    }

    /** The event's payload. */
    public record Outcome(@NotNull UUID lineageId, @NotNull UUID planId, @NotBlank @Size(max = 100) String measure,
            @NotNull UUID consultationId, @NotBlank @Size(max = 20_000) String whatChanged,
            @Nullable UUID changedPlanId) {
    }
}
