package vn.chibo.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each line is in order; however it is shuffled, sorting brings it back. */
class VietnameseOrderTest {

  private static List<String> shuffled(List<String> sorted) {
    List<String> shuffled = new ArrayList<>(sorted);
    Collections.shuffle(shuffled, new Random(7));
    return shuffled;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,ă,â,b,c,d,đ,e,ê,f,g,h,i,j,k,l,m,n,o,ô,ơ,p,q,r,s,t,u,ư,v,w,x,y,z",
        "A,Ă,Â,B,C,D,Đ,E,Ê,F,G,H,I,J,K,L,M,N,O,Ô,Ơ,P,Q,R,S,T,U,Ư,V,W,X,Y,Z",
        "ma,mà,mả,mã,má,mạ",
        "ă,ằ,ẳ,ẵ,ắ,ặ,â,ầ,ẩ,ẫ,ấ,ậ",
        "ê,ề,ể,ễ,ế,ệ,g",
        "o,ò,ỏ,õ,ó,ọ,ô,ồ,ổ,ỗ,ố,ộ,ơ,ờ,ở,ỡ,ớ,ợ",
        "u,ù,ủ,ũ,ú,ụ,ư,ừ,ử,ữ,ứ,ự,v",
        "y,ỳ,ỷ,ỹ,ý,ỵ,z",
        "Dung,Dũng,Duy,Đào,Đức,Em",
        "an,An,AN,án,Án,ang,ăn,ân",
        "ba gia,bà già,ba hoa,ba mẹ,bà mẹ",
        "hoa,hoà,hòa,hoả,hoá,hóa,hoạ,họa,hoan",
        "Hà Giang,Hà Nội,Hà Tĩnh,Hải Dương,Hạnh",
        "anh em,anh-em,anh2,anhem",
        "chi bộ 1,chi bộ 10,chi bộ 2,chi bộ a",
        "(a),1,a,я",
        "muc,mục,muk,Müller,mus"
      })
  void should_stand_in_the_order_of_the_alphabet(String line) {
    List<String> sorted = List.of(line.split(","));
    List<String> decomposed =
        sorted.stream().map(word -> Normalizer.normalize(word, Normalizer.Form.NFD)).toList();

    assertThat(shuffled(sorted).stream().sorted(VietnameseOrder.words()).toList())
        .isEqualTo(sorted);
    assertThat(shuffled(decomposed).stream().sorted(VietnameseOrder.words()).toList())
        .isEqualTo(decomposed);
  }

  @Test
  void should_stand_by_given_then_middle_then_family_name_when_persons_are_listed() {
    List<String> sorted =
        List.of(
            "An",
            "Trần An",
            "Lê Thị An",
            "Đỗ Văn An",
            "Nguyễn Văn An",
            "Trần Văn An",
            "Lê Văn Ân",
            "Trần Đa",
            "Nguyễn Văn A Đa",
            "Nguyễn Thị Hoa",
            "Lê Văn Hoa",
            "Bùi Thị Hoà");

    assertThat(shuffled(sorted).stream().sorted(VietnameseOrder.byGivenName()).toList())
        .isEqualTo(sorted);
  }

  @Test
  void should_put_case_last_when_names_are_the_same_words() {
    assertThat(
            List.of("NGUYỄN VĂN B", "Nguyễn Văn A", "NGUYỄN VĂN A", " Nguyễn  Văn A", "Lê Văn A")
                .stream()
                .sorted(VietnameseOrder.byGivenName()))
        .containsExactly(
            "Lê Văn A", " Nguyễn  Văn A", "Nguyễn Văn A", "NGUYỄN VĂN A", "NGUYỄN VĂN B");
  }

  @Test
  void should_order_the_empty_and_the_odd_when_they_are_met() {
    assertThat(VietnameseOrder.words().compare("", " ")).isNegative();
    assertThat(VietnameseOrder.byGivenName().compare("", "A")).isNegative();
    assertThat(VietnameseOrder.words().compare("\u0301", "\u0300")).isNotZero();
    assertThat(VietnameseOrder.words().compare("a\u0302\u0306", "a\u0306\u0302")).isNotZero();
  }
}
