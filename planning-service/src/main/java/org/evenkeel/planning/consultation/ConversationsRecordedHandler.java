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
import org.evenkeel.planning.restriction.Circles;

/** Every individual whom a restricted measure affects was talked to: its circle has done its work. */
@ApplicationScoped
class ConversationsRecordedHandler implements EventHandler<ConversationsRecordedHandler.Recorded> {

    @Inject
    ToldRecord record;

    @Inject
    Circles circles;

    @Override
    public String type() {
        return "conversations-recorded";
    }

    @Override
    public Class<Recorded> payload() {
        return Recorded.class;
    }

    @Override
    public void apply(ReceivedEvent<Recorded> event) {
        Recorded told = event.payload();
        ConsultedMeasure measure = new ConsultedMeasure(told.lineageId(), told.planId(), told.measure());
        record.progress(measure).conversationsCompleted(told.completedOn());
        circles.lift(told.measure(), told.completedOn());
        record.audited("conversations recorded", measure, told);
    }

    /** The event's payload. */
    public record Recorded(@NotNull UUID lineageId, @NotNull UUID planId, @NotBlank @Size(max = 100) String measure,
            @NotNull LocalDate completedOn) {
    }
}
