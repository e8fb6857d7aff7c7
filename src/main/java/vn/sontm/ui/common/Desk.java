package vn.sontm.ui.common;

/** What every screen is given to work with. */
public record Desk(
        Session session, Navigator navigator, Notices notices, Jobs jobs, Appearance appearance, Frame frame) {}
