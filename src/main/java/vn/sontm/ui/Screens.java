package vn.sontm.ui;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.ui.activities.ActivitiesScreen;
import vn.sontm.ui.appraisal.AppraisalScreen;
import vn.sontm.ui.common.FileChoice;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.criteria.CriteriaScreen;
import vn.sontm.ui.decisions.DecisionsScreen;
import vn.sontm.ui.deliveries.DeliveriesScreen;
import vn.sontm.ui.department.DepartmentScreen;
import vn.sontm.ui.evidence.EvidenceScreen;
import vn.sontm.ui.exchange.ExchangeScreen;
import vn.sontm.ui.home.HomeScreen;
import vn.sontm.ui.matrix.MatrixScreen;
import vn.sontm.ui.plan.PlanScreen;
import vn.sontm.ui.planning.PlanningScreen;
import vn.sontm.ui.programme.ProgrammeScreen;
import vn.sontm.ui.questions.QuestionsScreen;
import vn.sontm.ui.reports.ReportsScreen;
import vn.sontm.ui.settings.SettingsScreen;
import vn.sontm.ui.today.TodayScreen;
import vn.sontm.ui.units.UnitsScreen;

/** Every screen of the program, in the order of the navigation. A new screen is one line here. */
public final class Screens {
    private Screens() {}

    /** @param drives where sticks are looked for */
    public static List<ScreenFactory> all(Drives drives) {
        return all(drives, FileChoice.ofThisPc());
    }

    /**
     * @param drives where sticks are looked for
     * @param choice how files are chosen
     */
    public static List<ScreenFactory> all(Drives drives, FileChoice choice) {
        var all = new ArrayList<ScreenFactory>();
        all.add(TodayScreen.factory());
        all.add(DepartmentScreen.factory());
        all.add(HomeScreen.factory());
        all.add(CriteriaScreen.factory());
        all.add(EvidenceScreen.ofCommune());
        all.addAll(PlanScreen.factories());
        all.add(ActivitiesScreen.factory());
        all.addAll(MatrixScreen.factories());
        all.add(DeliveriesScreen.factory());
        all.addAll(AppraisalScreen.factories());
        all.add(ProgrammeScreen.factory());
        all.add(QuestionsScreen.factory());
        all.add(EvidenceScreen.ofOffice());
        all.addAll(ReportsScreen.factories(drives, choice));
        all.add(PlanningScreen.factory(choice));
        all.add(DecisionsScreen.factory(choice));
        all.add(UnitsScreen.factory());
        all.add(ExchangeScreen.factory(drives));
        all.add(SettingsScreen.factory());
        return all;
    }
}
