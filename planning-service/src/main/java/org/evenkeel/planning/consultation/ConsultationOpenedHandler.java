package org.evenkeel.planning.consultation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.evenkeel.messages.EventHandler;
import org.evenkeel.messages.ReceivedEvent;

/** The clock of a consultation has started. */
@ApplicationScoped
class ConsultationOpenedHandler implements EventHandler<ConsultationOpenedHandler.Opened> {

    @Inject
    ToldRecord record;

    @Override
    public String type() {
        return "consultation-opened";
    }

    @Override
    public Class<Opened> payload() {
        return Opened.class;
    }

    @Override
    public void apply(ReceivedEvent<Opened> event) {
        Opened told = event.payload();
        ConsultedMeasure measure = new ConsultedMeasure(told.lineageId(), told.planId(), told.measure());
        record.consultation(told.consultationId(), measure).opened(told.openedOn());
        record.audited("opened", measure, told);
    }

    /** The event's payload. */
    public record Opened(@NotNull UUID lineageId, @NotNull UUID planId, @NotBlank @Size(max = 100) String measure,
            @NotNull UUID consultationId, @NotNull LocalDate openedOn) {
    }
}
