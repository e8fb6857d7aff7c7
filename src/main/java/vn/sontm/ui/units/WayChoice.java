package vn.sontm.ui.units;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.base.Messages;
import vn.sontm.programme.merger.Combining;
import vn.sontm.programme.merger.Way;

/** One way of combining as it is offered: "cộng", "bình quân theo dân số". */
record WayChoice(Combining combining) {
    /** @param names what a mean may be weighted by */
    static List<WayChoice> of(List<Way> ways, List<String> names) {
        var choices = new ArrayList<WayChoice>();
        for (var way : ways) {
            if (way == Way.MEAN) {
                names.forEach(name -> choices.add(new WayChoice(new Combining(way, name))));
            } else {
                choices.add(new WayChoice(Combining.of(way)));
            }
        }
        return choices;
    }

    String words() {
        return combining.way() == Way.MEAN
                ? Messages.text("units.way.mean", combining.weight())
                : Messages.text("units.way." + combining.way().code());
    }
}
