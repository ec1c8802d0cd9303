package org.evenkeel.engagement.pulse;

import java.math.BigInteger;
import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.time.Zones;

/** Keeps answers with the digest of their token and their wave; no time, order, person or request. */
@ApplicationScoped
class PulseAnswers {

    private final PulseRepository pulse;
    private final Clock clock;

    PulseAnswers(PulseRepository pulse, Clock clock) {
        this.pulse = pulse;
        this.clock = clock;
    }

    /**
     * @throws Refusal 422 for a ballot that is none, alike for whatever is wrong with it; 409 when used, or the wave is over
     */
    @Transactional
    public void keep(PulseAnswerRequest request) {
        PulseWaveEntity wave = pulse.findWave(request.wave()).orElseThrow(PulseAnswers::forged);
        if (wave.status(Zones.today(clock)) != PulseWaveStatus.OPEN) {
            throw Refusal
                    .conflict("This wave could be answered until %s, and its ballots end with it.".formatted(wave.lastDay));
        }
        PulseCellEntity cell = pulse.holdCell(request.wave(), request.cell()).filter(one -> one.modulus != null)
                .orElseThrow(PulseAnswers::forged);
        BigInteger hash = BlindSignature.hash(request.wave(), request.cell(), request.token(), cell.modulus());
        if (!BlindSignature.isSigned(hash, new BigInteger(request.signature(), 16), cell.modulus())) {
            throw forged();
        }
        byte[] tokenHash = BlindSignature.digest(request.token());
        if (pulse.isAnswered(request.wave(), tokenHash)) {
            throw Refusal.conflict("This ballot has been used: its answers are counted, and each ballot answers once.");
        }
        pulse.addShuffled(request.wave(), request.cell(), tokenHash, request.answers());
    }

    private static Refusal forged() {
        return Refusal.invalid("These answers come with no ballot of this wave, so they cannot be counted.",
                List.of(Violation.inBody("signature", "no-ballot",
                        "The signature is not that of the wave's cell under this token. Sign in and draw a ballot of the wave.")));
    }
}
