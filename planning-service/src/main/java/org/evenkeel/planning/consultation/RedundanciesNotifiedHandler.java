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

/** The authority has acknowledged the notification of redundancies at one establishment. */
@ApplicationScoped
class RedundanciesNotifiedHandler implements EventHandler<RedundanciesNotifiedHandler.Notified> {

    @Inject
    ToldRecord record;

    @Override
    public String type() {
        return "redundancies-notified";
    }

    @Override
    public Class<Notified> payload() {
        return Notified.class;
    }

    @Override
    public void apply(ReceivedEvent<Notified> event) {
        Notified told = event.payload();
        ConsultedMeasure measure = new ConsultedMeasure(told.lineageId(), told.planId(), told.measure());
        record.progress(measure).notified(told.establishment(), told.acknowledgedOn());
        record.audited("redundancies notified", measure, told);
    }

    /** The event's payload. */
    public record Notified(@NotNull UUID lineageId, @NotNull UUID planId, @NotBlank @Size(max = 100) String measure,
            @NotNull UUID consultationId, @NotBlank @Size(max = 100) String establishment,
            @NotNull LocalDate acknowledgedOn) {
    }
}
