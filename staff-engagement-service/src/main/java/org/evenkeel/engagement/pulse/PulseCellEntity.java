package org.evenkeel.engagement.pulse;

import java.math.BigInteger;
import java.security.interfaces.RSAPrivateKey;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "pulse_cell")
@IdClass(PulseCellEntity.Key.class)
class PulseCellEntity {

    /** Which cell of which wave. */
    record Key(UUID waveId, int number) {
    }

    @Id
    @Column(name = "wave_id")
    UUID waveId;

    @Id
    int number;

    @TenantId
    String organisation;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    PulseCellKind kind;

    @Column(updatable = false)
    String name;

    @Column(updatable = false)
    int people;

    /** In hexadecimal; null until somebody looks at a ballot, and again once results are computed. */
    @Nullable
    String modulus;

    @Nullable
    @Column(name = "private_exponent")
    String privateExponent;

    void take(RSAPrivateKey key) {
        modulus = key.getModulus().toString(16);
        privateExponent = key.getPrivateExponent().toString(16);
    }

    BigInteger modulus() {
        return new BigInteger(String.valueOf(modulus), 16);
    }

    BigInteger privateExponent() {
        return new BigInteger(String.valueOf(privateExponent), 16);
    }
}
