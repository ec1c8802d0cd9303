package org.evenkeel.engagement.pulse;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.evenkeel.engagement.people.PeopleService;
import org.evenkeel.engagement.people.Person;
import org.evenkeel.platform.problem.PlatformProblem;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.tenancy.CurrentOrganisation;
import org.evenkeel.platform.time.Zones;

/**
 * Marks who has drawn a ballot, and signs what was hidden from it. Nothing of it is in the audit trail: its time, beside the
 * time of an answer, would tell.
 */
@ApplicationScoped
public class PulseBallotService {

    @Inject
    PulseRepository pulse;

    @Inject
    PeopleService people;

    @Inject
    CurrentOrganisation organisation;

    @Inject
    Clock clock;

    /** @throws Refusal 404 for who is not in the wave, 409 when it is over */
    @Transactional
    public BallotPaperResponse paper(UUID wave) {
        PulseBallotEntity ballot = own(wave, LockModeType.NONE);
        PulseCellEntity cell = cell(ballot);
        return new BallotPaperResponse(organisation.id(), wave, cell.number, cell.name, cell.modulus().toString(16),
                BlindSignature.PUBLIC_EXPONENT.intValue(), ballot.drawnWith != null);
    }

    /**
     * The same hidden token is signed again, so that a lost answer costs nobody their voice.
     *
     * @throws Refusal 404 for who is not in the wave, 409 when it is over or another ballot was drawn
     */
    @Transactional
    public BallotResponse draw(UUID wave, BallotRequest request) {
        PulseBallotEntity ballot = own(wave, LockModeType.PESSIMISTIC_WRITE);
        PulseCellEntity cell = cell(ballot);
        BigInteger blinded = new BigInteger(request.blindedToken(), 16);
        if (!BlindSignature.isWithin(blinded, cell.modulus())) {
            throw Refusal.invalid("This is no hidden token.", List.of(Violation.inBody("blindedToken", "out-of-range",
                    "blindedToken is not a number below the modulus of the ballot paper. Hide a new token with that modulus.")));
        }
        byte[] digest = BlindSignature.digest(request.blindedToken());
        if (ballot.drawnWith != null && !MessageDigest.isEqual(digest, ballot.drawnWith)) {
            throw Refusal
                    .conflict("Your ballot in this wave was drawn already, and each person answers once. If the answers were"
                            + " not sent, send them from the device on which it was drawn.");
        }
        ballot.drawnWith = digest;
        return new BallotResponse(BlindSignature.sign(blinded, cell.modulus(), cell.privateExponent()).toString(16));
    }

    private PulseBallotEntity own(UUID id, LockModeType lock) {
        PulseWaveEntity wave = pulse.wave(id);
        if (wave.status(Zones.today(clock)) != PulseWaveStatus.OPEN) {
            throw Refusal
                    .conflict("This wave could be answered until %s. There will be another; what was found is shown to all."
                            .formatted(wave.lastDay));
        }
        return people.signedIn().map(Person::id).flatMap(person -> pulse.ballot(id, person, lock))
                .orElseThrow(() -> new Refusal(PlatformProblem.NOT_FOUND,
                        "You are not among those who can answer this wave: whoever was on the workforce list, in a team, on the day it"
                                + " was opened. Ask the engagement lead if you were."));
    }

    private PulseCellEntity cell(PulseBallotEntity ballot) {
        PulseCellEntity cell = pulse.holdCell(ballot.waveId, ballot.cell)
                .orElseThrow(() -> Refusal.notFound("pulse cell", ballot.cell));
        if (cell.modulus == null) {
            cell.take(BlindSignature.newKey());
        }
        return cell;
    }
}
