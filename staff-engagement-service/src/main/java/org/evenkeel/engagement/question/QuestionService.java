package org.evenkeel.engagement.question;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.people.PeopleService;
import org.evenkeel.engagement.people.Person;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tag.EntityTags;
import org.evenkeel.platform.time.Zones;
import org.jspecify.annotations.Nullable;

/** A question's way to whoever can answer it, and back. The trail keeps no word of it: words may tell of persons. */
@ApplicationScoped
public class QuestionService {

    private static final String THING = "question";

    @Inject
    QuestionRepository questions;

    @Inject
    PeopleService people;

    @Inject
    AuditTrail audit;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    @Transactional
    public TaggedQuestion ask(QuestionRequest request) {
        QuestionEntity row = new QuestionEntity();
        row.id = UUID.randomUUID();
        row.text = request.text().strip();
        row.measure = request.measure();
        row.askedBy = actor.id();
        row.askedByPerson = people.signedIn().map(Person::id).orElse(null);
        row.fromTrustee = actor.has(Roles.TRUSTEE);
        // the database keeps microseconds, and a cursor must name what it keeps
        row.askedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        questions.add(row);
        audit.record("asked", THING, row.id.toString(), null, null);
        return tagged(row);
    }

    @Transactional
    public Page<QuestionResponse> list(PageRequest page) {
        return Page.of(questions.list(reader(), page), page, row -> new Cursor(row.askedAt.toString(), row.id), this::shown);
    }

    /** The board's own, whoever of it asked, and those that everyone may read: whoever decides together reads the same. */
    @Transactional
    public List<QuestionResponse> forBoard(PageRequest page) {
        return questions.forBoard(page).stream().map(this::shown).toList();
    }

    /** @throws Refusal 404 also for one that the reader may not see */
    @Transactional
    public TaggedQuestion get(UUID id) {
        return tagged(seen(id));
    }

    /** Those that ask much the same, the most alike first: one answer may do for all. */
    @Transactional
    public List<QuestionResponse> like(UUID id) {
        seen(id);
        return questions.like(id, reader()).stream().map(this::shown).toList();
    }

    /** @throws Refusal 404, 409 when answered, 412, 422 for a day past or an owner who is not on the list */
    @Transactional
    public TaggedQuestion assign(UUID id, @Nullable String ifMatch, AssignmentRequest request) {
        QuestionEntity row = questions.get(id);
        EntityTags.requireMatch(ifMatch, row.version);
        if (row.answer != null) {
            throw Refusal.conflict("The question %s is answered already. Answer it again if more is to be said.".formatted(id));
        }
        LocalDate today = Zones.today(clock);
        if (request.dueOn().isBefore(today)) {
            throw invalid("dueOn", "dueOn (%s) is past. Choose today or a later day.".formatted(request.dueOn()));
        }
        row.owner = people.find(request.owner()).filter(person -> person.leftOn() == null).map(Person::id)
                .orElseThrow(() -> invalid("owner", "owner is nobody of the workforce list. Choose somebody who works here."));
        row.dueOn = request.dueOn();
        questions.flush();
        audit.record("assigned", THING, id.toString(), null, Map.of("owner", request.owner(), "dueOn", request.dueOn()));
        return tagged(row);
    }

    /** @throws Refusal 403 for anyone but the owner and the engagement lead */
    @Transactional
    public TaggedQuestion answer(UUID id, @Nullable String ifMatch, QuestionAnswerRequest request) {
        QuestionEntity row = seen(id);
        if (!actor.has(Roles.ENGAGEMENT_LEAD) && !reader().answers(row)) {
            throw Refusal.forbidden("This question is somebody else's to answer. Ask the engagement lead to give it to you.");
        }
        EntityTags.requireMatch(ifMatch, row.version);
        row.answer = request.text().strip();
        row.published = request.published();
        row.answeredBy = actor.id();
        row.answeredOn = Zones.today(clock);
        questions.flush();
        audit.record("answered", THING, id.toString(), null, Map.of("published", row.published));
        return tagged(row);
    }

    private QuestionEntity seen(UUID id) {
        QuestionEntity row = questions.get(id);
        if (!reader().sees(row)) {
            throw Refusal.notFound(THING, id);
        }
        return row;
    }

    private QuestionReader reader() {
        return new QuestionReader(actor.has(Roles.ENGAGEMENT_LEAD) || actor.has(Roles.AUDITOR), actor.id(),
                people.signedIn().map(Person::id).orElse(null));
    }

    private TaggedQuestion tagged(QuestionEntity row) {
        return new TaggedQuestion(shown(row), row.version);
    }

    private QuestionResponse shown(QuestionEntity row) {
        UUID asker = row.askedByPerson;
        String name = actor.has(Roles.ENGAGEMENT_LEAD) && asker != null ? people.find(asker).map(Person::name).orElse(null)
                : null;
        return new QuestionResponse(row.id, row.text, row.measure, row.fromTrustee, row.askedBy.equals(actor.id()), name,
                row.askedAt, row.status(Zones.today(clock)), row.owner, row.dueOn, row.answer, row.published, row.answeredOn);
    }

    private static Refusal invalid(String field, String message) {
        return Refusal.invalid("The question cannot be given to be answered so.",
                List.of(Violation.inBody(field, "invalid", message)));
    }
}
