package vn.sontm.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import vn.sontm.base.VietnameseNumbers;

@Label("a cell that shows a number")
class ShownProperties {
    @Property
    @Label("is read as that number, with or without words behind it")
    void readsWhatIsShown(@ForAll @BigRange(min = "-99999999", max = "99999999") @Scale(3) BigDecimal number) {
        var shown = VietnameseNumbers.format(number);
        assertThat(Shown.of(shown)).hasValueSatisfying(figure -> {
            assertThat(figure.number()).isEqualByComparingTo(number);
            assertThat(figure.suffix()).isEmpty();
        });
        assertThat(Shown.of(shown + " triệu đồng"))
                .hasValueSatisfying(figure -> assertThat(figure.suffix()).isEqualTo("triệu đồng"));
    }
}
