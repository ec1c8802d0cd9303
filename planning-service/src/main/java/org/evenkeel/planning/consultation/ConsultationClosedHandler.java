package org.evenkeel.planning.consultation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.evenkeel.messages.EventHandler;
import org.evenkeel.messages.ReceivedEvent;

/** A consultation is over. */
@ApplicationScoped
class ConsultationClosedHandler implements EventHandler<ConsultationClosedHandler.Closed> {

    @Inject
    ToldRecord record;

    @Override
    public String type() {
        return "consultation-closed";
    }

    @Override
    public Class<Closed> payload() {
        return Closed.class;
    }

    @Override
    public void apply(ReceivedEvent<Closed> event) {
        Closed told = event.payload();
        ConsultedMeasure measure = new ConsultedMeasure(told.lineageId(), told.planId(), told.measure());
        ConsultationEntity row = record.consultation(told.consultationId(), measure);
        row.closed(told.closedOn(), told.planId());
        row.counted(told.responses(), told.answered());
        record.audited("closed", measure, told);
    }

    /** The event's payload. */
    public record Closed(@NotNull UUID lineageId, @NotNull UUID planId, @NotBlank @Size(max = 100) String measure,
            @NotNull UUID consultationId, @NotNull LocalDate closedOn, @PositiveOrZero int responses,
            @PositiveOrZero int answered) {
    }
}
