package org.evenkeel.engagement.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "person")
class PersonEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Version
    long version;

    @Column(name = "staff_number")
    String staffNumber;

    String name;

    String email;

    @Column(name = "sign_in_name")
    String signInName;

    String post;

    String team;

    String pool;

    BigDecimal fte;

    @Column(name = "manager_staff_number")
    String manager;

    @Column(name = "leave_from")
    LocalDate leaveFrom;

    @Column(name = "leave_until")
    LocalDate leaveUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "preferred_channel")
    PreferredChannel preferredChannel;

    @Column(name = "reachable_by_agreed_route")
    boolean reachableByAgreedRoute;

    @Column(name = "vacancy_priority_until")
    LocalDate vacancyPriorityUntil;

    @Column(name = "board_member")
    boolean boardMember;

    boolean representative;

    boolean executive;

    boolean volunteer;

    @Column(name = "left_on")
    @Nullable
    LocalDate leftOn;

    /** Opens what the trail has sealed of this person; null until something is, and for ever after erasure. */
    @Column(name = "audit_key")
    byte @Nullable [] auditKey;

    @Nullable
    @Column(name = "erased_on")
    LocalDate erasedOn;

    Person person() {
        return new Person(id, particulars(), leftOn);
    }

    Particulars particulars() {
        return new Particulars(staffNumber, name, email, signInName, post, team, pool,
                fte == null ? null : fte.stripTrailingZeros(), manager, leaveFrom, leaveUntil, preferredChannel,
                reachableByAgreedRoute, vacancyPriorityUntil, boardMember, representative, executive, volunteer);
    }

    void forgetContacts() {
        email = null;
        signInName = null;
        preferredChannel = null;
    }

    /** The number stays taken, by nobody. */
    void erase(LocalDate day) {
        take(new Particulars("erased-" + id, "Erased", null, null, null, null, null, null, null, null, null, null, false, null,
                false, false, false, false));
        auditKey = null;
        erasedOn = day;
    }

    void take(Particulars said) {
        staffNumber = said.staffNumber();
        name = said.name();
        email = said.email();
        signInName = said.signInName();
        post = said.post();
        team = said.team();
        pool = said.pool();
        fte = said.fte();
        manager = said.manager();
        leaveFrom = said.leaveFrom();
        leaveUntil = said.leaveUntil();
        preferredChannel = said.preferredChannel();
        reachableByAgreedRoute = said.reachableByAgreedRoute();
        vacancyPriorityUntil = said.vacancyPriorityUntil();
        boardMember = said.boardMember();
        representative = said.representative();
        executive = said.executive();
        volunteer = said.volunteer();
    }
}
