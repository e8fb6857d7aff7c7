package vn.sontm.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.sontm.programme.calendar.Delivery;

/** Made-up ways of handing in. */
public final class SampleDeliveries {
    /** Four days before the paper of {@link Papers#SIGNED}. */
    public static final LocalDate DUE = LocalDate.of(2024, 3, 1);

    private SampleDeliveries() {}

    /** In turn: in time and closed, late by two days with later changes, missing, there but unconfirmed with a gap. */
    public static List<Delivery> of(List<String> communes) {
        return IntStream.range(0, communes.size())
                .mapToObj(index -> switch (index % 4) {
                    case 0 -> delivery(index, communes, Optional.of(DUE), true, true, 0, List.of());
                    case 1 -> delivery(index, communes, Optional.of(DUE.plusDays(2)), true, false, 3, List.of());
                    case 2 -> delivery(index, communes, Optional.empty(), false, false, 0, List.of());
                    default ->
                        delivery(
                                index,
                                communes,
                                Optional.empty(),
                                true,
                                false,
                                0,
                                List.of("thiếu số 118–121 của máy 3cfaab11"));
                })
                .toList();
    }

    private static Delivery delivery(
            int index,
            List<String> communes,
            Optional<LocalDate> received,
            boolean submitted,
            boolean locked,
            long changed,
            List<String> gaps) {
        return new Delivery(
                "xa-" + index,
                communes.get(index),
                SampleStatus.PERIOD,
                Optional.of(DUE),
                Optional.of(DUE.minusDays(3)).filter(day -> submitted),
                submitted,
                received,
                locked,
                changed,
                gaps);
    }
}
