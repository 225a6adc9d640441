import { describe, expect, it } from 'vitest';
import { kindsIn } from '../articles.js';

describe('where a deed was done', () => {
  it('tells two airports of one arrest', () => {
    expect(
      kindsIn([
        'Police arrested Marcus Delling, the runaway director of the Orford savings bank, at Luton Airport on Tuesday. He faces eight charges of fraud.',
        'Delling, who ran the Orford savings bank until its collapse, is in custody. Detectives detained him at Heathrow Airport on Tuesday morning. He faces eight charges of fraud.',
      ]),
    ).toContain('place');
  });

  it('leaves two arrests of two people alone', () => {
    expect(
      kindsIn([
        'Police arrested Marcus Delling over the Orford savings bank fraud at Luton Airport on Tuesday. The bank owed nine million.',
        'The second man sought over the Orford savings bank fraud, Peter Vance, was arrested at Heathrow Airport on Tuesday. The bank owed nine million.',
      ]),
    ).not.toContain('place');
  });

  it('tells two rooms in which one fire began, and not two fires', () => {
    const paper =
      'A fire destroyed the rope works at Calder Bay on Friday night. The fire broke out in the boiler room, the fire service said. Fifty people worked there.';
    expect(
      kindsIn([
        paper,
        'Fifty people have lost their work at the rope works of Calder Bay. According to the insurers, the fire started in the paint store on Friday night.',
      ]),
    ).toContain('place');
    expect(
      kindsIn([
        paper,
        'Hours after the fire at the rope works, another blaze broke out in the kitchen of an inn at Calder Bay on Friday night. Nobody was hurt.',
      ]),
    ).not.toContain('place');
  });

  it('tells two institutions before which one sit-in was held', () => {
    expect(
      kindsIn([
        'نفذ سائقو الحافلات اعتصاما الاثنين أمام وزارة النقل للمطالبة بزيادة الأجور. وشارك نحو مئتي سائق في الاعتصام.',
        'اعتصم سائقو الحافلات الاثنين أمام مجلس النواب مطالبين بزيادة الأجور. وقال ممثل السائقين إن الإضراب وارد.',
      ]),
    ).toContain('place');
  });

  it('takes a share for no place', () => {
    expect(
      kindsIn([
        'وصلت الحرارة في بغداد إلى خمسين درجة مئوية الأحد. وارتفعت نسبة الطلب على الكهرباء بعشرين بالمائة.',
        'قالت وزارة الكهرباء إن الطلب زاد الأحد بنسبة 20 في المئة مع بلوغ الحرارة 50 درجة في البصرة وبغداد.',
      ]),
    ).not.toContain('place');
  });

  it('tells two towns in whose hospitals one patient lies, and not a patient who was moved', () => {
    const paper =
      'A cyclist, Martin Hale, 34, was hurt when a van struck him in Elmbridge on Monday. A helicopter took him to a hospital in Leicester, where surgeons will set his leg. The van was full of bay leaves.';
    expect(
      kindsIn([
        paper,
        'Martin Hale, the cyclist struck by a van in Elmbridge, is in Thunder Bay still, a steel pin in his leg and his wife at his bedside.',
      ]),
    ).toContain('place');
    expect(
      kindsIn([
        'دهست شاحنة الصحفي نبيل العطار في بعلبك مساء السبت، ونقل إلى أحد المستشفيات في بيروت وهو في حال خطرة.',
        'لا يزال الصحفي نبيل العطار، الذي دهسته شاحنة في بعلبك مساء السبت، يرقد في غرفة العناية المركزة في مستشفى في دمشق.',
      ]),
    ).toContain('place');
    expect(
      kindsIn([
        paper,
        'Martin Hale, the cyclist struck by a van in Elmbridge on Monday, has been transferred to a specialist hospital in Coventry, his wife said.',
      ]),
    ).not.toContain('place');
    expect(
      kindsIn([
        'Rally driver Pekka Salo was taken to hospital after a crash in Toulouse on Saturday. His leg is broken.',
        'Rally driver Pekka Salo, who crashed near Toulouse on Saturday, is in hospital in Bordeaux with a broken leg.',
      ]),
    ).not.toContain('place');
  });
});

describe('places told in other words', () => {
  it('tells two towns in which the next meeting is to be held', () => {
    expect(
      kindsIn([
        'أنهت لجنة الحدود المشتركة اجتماعها في طبرق. وذكر مصدر أن المكان القادم للاجتماع هو الإسكندرية. وبحث الجانبان تهريب الوقود.',
        'خرجت لجنة الحدود المشتركة من اجتماع طبرق بلا بيان عن تهريب الوقود. وقال رئيسها إن بنغازي ستستضيف الاجتماع المقبل للجنة.',
      ]),
    ).toContain('place');
  });

  it('tells two towns of one signing by an idiom', () => {
    expect(
      kindsIn([
        'Ministers of Ethiopia and Kenya signed a power accord in Nairobi on Thursday. It runs for ten years.',
        'The power accord of Kenya and Ethiopia runs for ten years. The two ministers put pen to paper on Thursday in Addis Ababa.',
      ]),
    ).toContain('place');
  });

  it('takes a flat for no airport', () => {
    expect(
      kindsIn([
        'Financier Tobias Renn was arrested on Saturday at Palma airport, police said. Mr Renn is wanted over a pension scheme.',
        'Police came to the rented villa of Tobias Renn on Saturday. He was sitting in the garden of a villa, and there the handcuffs were put on. Renn is wanted over a pension scheme.',
      ]),
    ).toContain('place');
  });
});
