package org.evenkeel.engagement.pulse;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.people.PeopleGroup;
import org.evenkeel.engagement.people.PeopleSelection;
import org.evenkeel.engagement.people.PeopleService;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.time.Zones;

/** Opens waves, and computes their results once. */
@ApplicationScoped
public class PulseWaveService {

    private static final String THING = "pulse wave";
    private static final Comparator<Cursor> PLACE = Comparator.comparing(Cursor::key).thenComparing(one -> one.id().toString())
            .reversed();
    private static final int LEAST_DAYS = 3;
    private static final int MOST_DAYS = 60;

    @Inject
    PulseRepository pulse;

    @Inject
    PeopleService people;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @throws Refusal 409 while another wave runs or waits to be computed, or where nobody is on the list */
    @Transactional
    public PulseWaveResponse open(PulseWaveRequest request) {
        LocalDate today = Zones.today(clock);
        requireDays(request.lastDay(), today);
        pulse.lockedNotComputed().stream().findFirst().ifPresent(running -> {
            throw Refusal
                    .conflict("The wave %s is open or waits for its results. One runs at a time, as two at once could be set"
                            .formatted(running.id) + " off against each other; compute its results after " + running.lastDay
                            + ".");
        });
        List<PulseCells.NewCell> cells = PulseCells.of(people.in(PeopleSelection.of(PeopleGroup.WORKFORCE)),
                people.in(PeopleSelection.of(PeopleGroup.EXECUTIVES)),
                people.in(PeopleSelection.of(PeopleGroup.MIDDLE_MANAGERS)));
        if (cells.isEmpty()) {
            throw Refusal
                    .conflict("Nobody on the workforce list works in a team, so nobody could answer. Import the list first.");
        }
        PulseWaveEntity wave = kept(request, today, cells);
        audit.record("opened", THING, wave.id.toString(), null, Map.of("lastDay", wave.lastDay, "people", wave.people));
        return PulseWaveResponse.of(wave, today);
    }

    @Transactional
    public Page<PulseWaveResponse> list(PageRequest page) {
        LocalDate today = Zones.today(clock);
        List<PulseWaveEntity> rows = pulse.waves().stream().filter(row -> page.cursor()
                .map(from -> PLACE.compare(place(row), from) > 0).orElse(true)).limit(page.rowsToRead()).toList();
        return Page.of(rows, page, PulseWaveService::place, row -> PulseWaveResponse.of(row, today));
    }

    @Transactional
    public PulseWaveResponse get(UUID id) {
        return PulseWaveResponse.of(pulse.wave(id), Zones.today(clock));
    }

    /**
     * Answered alike however often it is asked for; answers, ballots and keys are deleted with the first time.
     *
     * @throws Refusal 409 before the last day is over
     */
    @Transactional
    public PulseWaveResponse compute(UUID id) {
        LocalDate today = Zones.today(clock);
        PulseWaveEntity wave = pulse.hold(id);
        if (wave.status(today) == PulseWaveStatus.OPEN) {
            throw Refusal.conflict("People can answer until %s. Results are computed once, from the day after."
                    .formatted(wave.lastDay));
        }
        if (wave.results == null) {
            List<AnsweredCell> cells = pulse.cells(id).stream()
                    .map(cell -> new AnsweredCell(cell.kind, cell.name, pulse.answers(id, cell.number))).toList();
            wave.results = PulsePublishing.of(cells, new GeometricNoise(new SecureRandom()));
            pulse.flush();
            pulse.forget(id);
            audit.record("computed", THING, id.toString(), null, null);
        }
        return PulseWaveResponse.of(wave, today);
    }

    /** How fair people found it in the latest wave that says so; empty before there is one. */
    @Transactional
    public Optional<FairnessFelt> fairness() {
        for (PulseWaveEntity wave : pulse.waves()) {
            PulseResults results = wave.results;
            Optional<FairnessFelt> felt = results == null ? Optional.empty() : FairnessFelt.of(wave.lastDay, results);
            if (felt.isPresent()) {
                return felt;
            }
        }
        return Optional.empty();
    }

    private PulseWaveEntity kept(PulseWaveRequest request, LocalDate today, List<PulseCells.NewCell> cells) {
        PulseWaveEntity wave = new PulseWaveEntity();
        wave.id = UUID.randomUUID();
        wave.name = request.name().strip();
        wave.openedOn = today;
        wave.lastDay = request.lastDay();
        wave.people = cells.stream().mapToInt(cell -> cell.people().size()).sum();
        pulse.add(wave);
        pulse.flush();
        for (int number = 0; number < cells.size(); number++) {
            keep(wave.id, number, cells.get(number));
        }
        return wave;
    }

    private void keep(UUID wave, int number, PulseCells.NewCell cell) {
        PulseCellEntity row = new PulseCellEntity();
        row.waveId = wave;
        row.number = number;
        row.kind = cell.kind();
        row.name = cell.name();
        row.people = cell.people().size();
        pulse.add(row);
        for (UUID person : cell.people()) {
            PulseBallotEntity ballot = new PulseBallotEntity();
            ballot.waveId = wave;
            ballot.personId = person;
            ballot.cell = number;
            pulse.add(ballot);
        }
    }

    private static Cursor place(PulseWaveEntity row) {
        return new Cursor(row.openedOn.toString(), row.id);
    }

    private static void requireDays(LocalDate lastDay, LocalDate today) {
        if (lastDay.isBefore(today.plusDays(LEAST_DAYS)) || lastDay.isAfter(today.plusDays(MOST_DAYS))) {
            throw Refusal.invalid("The wave would run too short or too long.",
                    List.of(Violation.inBody("lastDay", "out-of-range",
                            "lastDay (%s) is not %d to %d days from today. Choose a day from %s to %s.".formatted(lastDay,
                                    LEAST_DAYS,
                                    MOST_DAYS, today.plusDays(LEAST_DAYS), today.plusDays(MOST_DAYS)))));
        }
    }
}
