/** Suspects, the dead, victims and citizens stay out of the graph; officials, also disciplined ones, stay in. All names are invented. */
import { describe, expect, it } from 'vitest';
import { PRIVATE_RULES } from '../../ingest/grammar/private.ts';
import { PRIVATE_CUE } from '../../ingest/grammar/private-cues.ts';
import { extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';
import { heldIn, namesOf, readUnder } from './told.ts';

const people = (body: string): string[] => namesOf(readUnder('Tin trong tỉnh', body), 'Person').sort();

describe.each(PRIVATE_RULES.map((r) => [r.name, r] as const))('the privacy rule %s', (_name, rule) => {
  it.each(rule.examples)('reads "%s"', (view) => {
    expect([...view.matchAll(rule.pattern)].length).toBeGreaterThan(0);
    expect(PRIVATE_CUE.test(view)).toBe(true);
  });
  it.each(rule.counterExamples)('leaves "%s" alone', (view) => {
    expect([...view.matchAll(rule.pattern)]).toEqual([]);
  });
});

describe('who enters the graph', () => {
  it('leaves out officials who are accused, and the office that only they held', () => {
    const x = extract(
      readArticle({
        bytes:
          'Khởi tố cán bộ\n\nNgày 3/4/2019, Công an tỉnh Nghệ An khởi tố bị can, bắt tạm giam đối với ông Đặng Hữu Khuê, nguyên Chủ tịch UBND huyện Nghi Lộc. Đại tá Phan Trọng Bách, Phó Giám đốc Công an tỉnh cho biết vụ việc đang được điều tra.\n',
        id: 'k',
      }),
    );
    expect(namesOf(x, 'Person')).toEqual(['Phan Trọng Bách']);
    expect(x.entities.some((e) => e.name === 'Chủ tịch UBND huyện Nghi Lộc')).toBe(false);
    expect(JSON.stringify(x.claims)).not.toContain('dang-huu-khue');
  });
  it('keeps the officer who announces the arrest, and whose relative was arrested', () => {
    expect(
      people(
        'Thiếu tướng Lương Đình Hạo, Giám đốc Công an tỉnh Sơn La cho biết đã bắt giữ nghi phạm. Em trai ông Mai Quốc Thịnh, Chủ tịch UBND huyện Mộc Châu bị khởi tố.',
      ),
    ).toEqual(['Lương Đình Hạo', 'Mai Quốc Thịnh']);
  });
  it('keeps the official against whom the crime was done', () =>
    expect(
      heldIn('Tòa án tỉnh xét xử vụ án Chủ tịch UBND tỉnh Lê Văn Tám bị dọa giết.', 'Tin tỉnh Nghệ An'),
    ).toEqual(['Lê Văn Tám: Chủ tịch UBND tỉnh Nghệ An']));
  it('keeps officials under discipline', () => {
    expect(
      people(
        'Ông Tạ Duy Khoa, Chủ tịch UBND huyện Mộc Châu, tỉnh Sơn La bị Ủy ban Kiểm tra Tỉnh ủy kỷ luật khiển trách, sau đó bị cách chức.',
      ),
    ).toEqual(['Tạ Duy Khoa']);
  });
  it.each([
    'Công an khởi tố bị can đối với các ông: Lê Thành Khoa, cựu Phó Chủ tịch UBND tỉnh Nghệ An; Trần Nam Khuê, Phó Giám đốc Sở Tài chính tỉnh Nghệ An.',
    'Ba bị can khác gồm: ông Lê Thành Khoa (nguyên Giám đốc Sở Y tế tỉnh Nghệ An), Trần Nam Khuê (nguyên Phó Giám đốc Sở Y tế tỉnh Nghệ An).',
    'Trong số 4 bị can có ông Lê Thành Khoa, khi bị khởi tố là Phó Giám đốc Sở Y tế tỉnh Nghệ An. Ba người khác gồm ông Trần Nam Khuê (Trưởng phòng Tài chính của sở), bà Mai Thị Hạo (Phó Trưởng phòng tài chính), ông Lò Văn Bách (Phó Chánh Văn phòng Sở Y tế tỉnh Nghệ An).',
    'Bà Lê Thị Khoa (Phó Giám đốc Sở Y tế tỉnh Nghệ An, Trưởng ban chấm thi) bị truy tố.',
    '4 bị can được đưa ra xét xử gồm: Lê Thành Khoa (nguyên Giám đốc Sở Y tế tỉnh Nghệ An), Lò Văn Bách, Mai Thị Hạo (Phó phòng và chuyên viên Phòng Tài chính, Sở Y tế tỉnh Nghệ An), Trần Nam Khuê (Phó Hiệu trưởng Trường THPT Tô Hiệu).',
    'Công an khởi tố đối với ông Lê Thành Khoa (59 tuổi, nguyên Giám đốc Sở Y tế tỉnh Nghệ An), hiện là Phó Ban Dân tộc và ông Trần Nam Khuê (63 tuổi, nguyên Phó Giám đốc Sở Y tế tỉnh Nghệ An).',
    'Ông Lê Thành Khoa, nguyên Giám đốc Sở Y tế tỉnh Nghệ An, bất ngờ bị bắt.',
  ])('leaves out the accused with their titles: %s', (body) => expect(people(body)).toEqual([]));
  it('keeps who tells of a row of accused', () =>
    expect(
      people(
        'Các bị can gồm: Lê Thành Khoa, Lò Văn Bách, theo ông Trần Nam Khuê, Chánh án Tòa án nhân dân tỉnh Nghệ An.',
      ),
    ).toEqual(['Trần Nam Khuê']));
  it('leaves out who is called an accused by his bare name', () => {
    expect(
      people(
        'Ông Lê Thành Khoa, Giám đốc Công ty Vạn Lợi, đã nhắn tin. Tòa án nhân dân tỉnh Nghệ An xét xử vụ án dọa giết ông Trần Nam Khuê, Chủ tịch UBND huyện Nghi Lộc, đối với bị cáo Lê Thành Khoa.',
      ),
    ).toEqual(['Trần Nam Khuê']);
  });
  it('keeps an official whose relative is told in brackets', () => {
    expect(
      people('Ông Lê Thành Khoa (cha ông Tình) - Chủ tịch UBND huyện Mộc Châu - ký quyết định tiếp nhận.'),
    ).toEqual(['Lê Thành Khoa']);
  });
  it('leaves out the dead and the honoured', () => {
    expect(
      people(
        'Sáng 5/5/2018, UBND tỉnh Hà Tĩnh tổ chức lễ kỷ niệm 100 năm ngày sinh đồng chí Lý Thiện Nhơn, nguyên Bí thư Tỉnh ủy. Ông Hồ Sĩ Quảng, Phó Chủ tịch UBND tỉnh dự và viếng liệt sĩ Trịnh Gia Tường.',
      ),
    ).toEqual(['Hồ Sĩ Quảng']);
  });
  it('leaves out voters, neighbours and families who only say something at a meeting', () => {
    expect(
      people(
        'Ngày 6/6/2018, UBND huyện Nghi Lộc, tỉnh Nghệ An tổ chức buổi đối thoại với người dân. Tại buổi đối thoại, cử tri Vũ Thị Nhàn đề nghị sửa đường. Ông Cao Xuân Lễ (62 tuổi, ngụ xã Nghi Xá) cho biết ruộng bị ngập. Ông Đinh Công Tráng, Chủ tịch UBND huyện nhấn mạnh sẽ sửa đường.',
      ),
    ).toEqual(['Đinh Công Tráng']);
  });
});

const HEAD = 'Lê Văn Nam, Giám đốc Sở Y tế tỉnh Hà Tĩnh,';

describe('who is accused or mourned', () => {
  it.each([
    `Ông ${HEAD} dự họp. Ngày 5/4, ông bị khởi tố, bắt tạm giam.`,
    `Ông ${HEAD} dự họp. Ông này bị bắt tạm giam hôm 5/4.`,
    `Ông ${HEAD} dự họp. Vị giám đốc này bị Công an tỉnh khởi tố sau đó.`,
    `Ông ${HEAD} dự họp. Theo Công an tỉnh, ông bị khởi tố về tội tham ô.`,
    `Ông ${HEAD} dự họp. Công an đã khởi tố bị can, bắt tạm giam ông về tội nhận hối lộ.`,
    `Ông ${HEAD} dự họp. Năm 2020 ông bị tuyên phạt 5 năm tù.`,
    `Ông ${HEAD} dự họp. Ông Nam bị khởi tố hôm 5/4.`,
    'Ông Lê Văn Nam, nguyên Giám đốc Sở Y tế tỉnh Hà Tĩnh, có mặt. Tháng 5, Nam bị khởi tố.',
    'Ông Lê Văn Nam, nguyên Giám đốc Sở Y tế tỉnh Hà Tĩnh, dự họp. Ông đã qua đời hôm qua.',
    `Ông ${HEAD} dự họp. Ông mất lúc 5 giờ sáng nay.`,
    'Người vừa bị bắt là ông Lê Văn Nam, Giám đốc Sở Y tế tỉnh Hà Tĩnh.',
    'Những người bị khởi tố gồm: Lê Văn Nam, nguyên Giám đốc Sở Y tế tỉnh Hà Tĩnh; Đỗ Văn Ba, Phó Giám đốc Sở Y tế tỉnh Hà Tĩnh.',
    'Ông Lê Văn Nam, nguyên Giám đốc Sở Y tế tỉnh Hà Tĩnh, là người vừa bị khởi tố.',
    'Cơ quan điều tra khởi tố bị can về hành vi trên đối với bà Lê Thị Nam (nguyên Giám đốc Sở Y tế tỉnh Hà Tĩnh).',
    'Cử tri Lê Văn Nam, nguyên Chủ tịch UBND xã Kỳ Ninh, đề nghị sửa đường.',
    'Nạn nhân là ông Lê Văn Nam, nguyên Giám đốc Sở Y tế tỉnh Hà Tĩnh.',
  ])('is out, whatever office is told: %s', (text) => expect(people(text)).toEqual([]));

  it.each([
    `Ông ${HEAD} cho biết đã khởi tố 5 bị can. Ông nói 3 người bị bắt.`,
    `Ông ${HEAD} viếng liệt sĩ tại nghĩa trang. Ông nói các anh đã hy sinh.`,
    `Ông ${HEAD} dự họp. Ông bị khiển trách, sau đó bị cách chức.`,
    `Ông ${HEAD} đã qua đời hôm qua.`,
    `Ông ${HEAD} dự họp. Ông không bị khởi tố.`,
    `Ông ${HEAD} cho biết ông Hùng bị khởi tố.`,
    `Ông ${HEAD} cho biết nạn nhân là một người đàn ông. Ông đã tử vong.`,
    `Ông ${HEAD} nói về vụ Đỗ Duy Phong. Anh này bị khởi tố hôm 5/4.`,
    `Ông ${HEAD} cho biết vợ ông qua đời.`,
    `Ông ${HEAD} dự họp. Theo ông, bị can đã ra đầu thú.`,
    `Ông ${HEAD} dự họp. Ông chủ tiệm vàng bị bắt hôm qua.`,
    `Ông ${HEAD} dự họp. Bà bị bắt hôm qua.`,
    `Ông ${HEAD} dự họp. Nếu ông bị khởi tố, Sở sẽ khuyết giám đốc.`,
    `Ông ${HEAD} chủ trì họp báo về vụ án Nam sẹo. Tháng 5, Nam bị bắt quả tang.`,
    `Ông ${HEAD} là người từng bị bắt giam ở Côn Đảo.`,
    `Ông ${HEAD} dự họp. Năm 1968, ông bị địch bắt giam.`,
    `Ông ${HEAD} dự họp. Ông bị bắt phải giải trình.`,
    `Ông ${HEAD} dự họp. Ông mất sau một thời gian dài thuyết phục mới giữ được đất.`,
    'Cử tri Lê Văn Nam, nguyên Chủ tịch UBND huyện Đức Thọ, đề nghị sửa đường.',
    `Gia đình ông Lê Văn Nam, nguyên Giám đốc Sở Y tế tỉnh Hà Tĩnh, được tặng quà.`,
    `Ông Lê Văn Nam, nguyên Giám đốc Sở Y tế tỉnh Hà Tĩnh, dự họp. Theo ông Nam, người dân có quyền hỏi.`,
  ])('is not the official who is there: %s', (text) => expect(people(text)).toEqual(['Lê Văn Nam']));
});
