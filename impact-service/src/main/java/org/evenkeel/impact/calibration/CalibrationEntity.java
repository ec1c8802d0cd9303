package org.evenkeel.impact.calibration;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.evenkeel.impact.platform.shelf.ShelfJson;
import org.evenkeel.impact.platform.shelf.ShelvedEntity;
import org.hibernate.annotations.Immutable;

/** A calibration as it was proposed. Whether it counts, the changes of parameters tell. */
@Entity
@Immutable
@Table(name = "calibration")
class CalibrationEntity extends ShelvedEntity {

    static CalibrationEntity of(UUID id, String digest, ProposedCalibration proposed, ShelfJson json) {
        CalibrationEntity row = new CalibrationEntity();
        String text = json.write(proposed);
        row.fill(id, proposed.createdAt(), digest, text, text);
        return row;
    }
}
