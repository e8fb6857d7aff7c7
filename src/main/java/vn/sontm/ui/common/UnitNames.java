package vn.sontm.ui.common;

import vn.sontm.base.VietnameseText;

/** What the workspace's unit and the one above it are called on the snapshot's day. */
public final class UnitNames {
    private UnitNames() {}

    /** "Xã Cao Lâu"; the name of the invitation until the office's data have come. */
    public static String own(Snapshot snapshot) {
        var identity = snapshot.identity();
        var name = snapshot.units()
                .find(identity.unit())
                .map(unit -> unit.fullNameOn(snapshot.period().lastDay()))
                .orElse(identity.unitName());
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(VietnameseText.LOCALE) + name.substring(1);
    }

    /** "huyện Cao Lộc"; empty where no unit above is known. */
    public static String parent(Snapshot snapshot) {
        var day = snapshot.period().lastDay();
        return snapshot.units().find(snapshot.identity().unit()).stream()
                .flatMap(unit -> snapshot.units().ancestors(unit.code(), day).stream())
                .findFirst()
                .map(unit -> unit.fullNameOn(day))
                .orElse("");
    }
}
