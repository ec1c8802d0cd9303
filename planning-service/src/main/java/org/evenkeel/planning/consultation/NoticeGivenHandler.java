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

/** Notice was given. */
@ApplicationScoped
class NoticeGivenHandler implements EventHandler<NoticeGivenHandler.Given> {

    @Inject
    ToldRecord record;

    @Override
    public String type() {
        return "notice-given";
    }

    @Override
    public Class<Given> payload() {
        return Given.class;
    }

    @Override
    public void apply(ReceivedEvent<Given> event) {
        Given told = event.payload();
        ConsultedMeasure measure = new ConsultedMeasure(told.lineageId(), told.planId(), told.measure());
        record.progress(measure).noticeGiven(told.givenOn(), told.employees());
        record.audited("notice given", measure, told);
    }

    /** The event's payload. */
    public record Given(@NotNull UUID lineageId, @NotNull UUID planId, @NotBlank @Size(max = 100) String measure,
            @NotNull LocalDate givenOn, @PositiveOrZero int employees) {
    }
}
