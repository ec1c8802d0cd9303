package org.evenkeel.planning.consultation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.evenkeel.messages.EventHandler;
import org.evenkeel.messages.ReceivedEvent;

/** A response was received or answered. */
@ApplicationScoped
class ResponsesAnsweredHandler implements EventHandler<ResponsesAnsweredHandler.Counted> {

    @Inject
    ToldRecord record;

    @Override
    public String type() {
        return "responses-answered";
    }

    @Override
    public Class<Counted> payload() {
        return Counted.class;
    }

    @Override
    public void apply(ReceivedEvent<Counted> event) {
        Counted told = event.payload();
        ConsultedMeasure measure = new ConsultedMeasure(told.lineageId(), told.planId(), told.measure());
        record.consultation(told.consultationId(), measure).counted(told.responses(), told.answered());
        record.audited("responses answered", measure, told);
    }

    /** The event's payload. */
    public record Counted(@NotNull UUID lineageId, @NotNull UUID planId, @NotBlank @Size(max = 100) String measure,
            @NotNull UUID consultationId, @PositiveOrZero int responses, @PositiveOrZero int answered) {
    }
}
