package org.evenkeel.planning.solving.ledger;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningConsultation;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;

/** What law says to a choice alone. */
public final class ChoiceLaw {

    private ChoiceLaw() {
    }

    /** Days by which notice comes before the day after consultation closes; 0 where it does not. */
    public static long noticeDaysShort(PlanningChoice choice) {
        PlanningConsultation consultation = choice.timing().consultation();
        return consultation == null ? 0 : Math.max(0, consultation.closesDay() + 1 - consultation.noticeDay());
    }

    /**
     * Whether no legal plan can hold this choice, because it breaks consultation law by its own dismissals: others only
     * add to the number that law counts.
     */
    public static boolean breaksAlone(PlanningProblem problem, PlanningChoice choice) {
        if (noticeDaysShort(choice) > 0) {
            return true;
        }
        if (choice.effects().dismissals().isEmpty()) {
            return false;
        }
        ConsultationAccount account = new ConsultationAccount(problem);
        account.add(choice);
        return account.amount(PlanningRule.COLLECTIVE_CONSULTATION) > 0;
    }
}
